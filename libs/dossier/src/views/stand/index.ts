export * from './feiten';
export * from './evolve';
export * from './zicht';
export * from './betrokkenen';
export * from './regie';
export * from './contact';
export * from './afspraken';
export * from './inkorten';
