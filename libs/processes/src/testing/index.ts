export * from './boekenplank';
export * from './index-in-geheugen';
export * from './proefprocessen';
export * from './redis';
