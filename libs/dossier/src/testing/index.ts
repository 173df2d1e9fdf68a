export * from './proefdossier';
export * from './voorbeelden';
