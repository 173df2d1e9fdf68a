export * from './medewerker/events';
export * from './organisatie/events';
export * from './inzage/events';
export * from './beslissing/port';
