export * from './bereid';
export * from './driver';
export * from './fouten';
export * from './kopie';
export * from './gebouwd';
