export * from './driver';
export * from './fouten';
export * from './gebouwd';
