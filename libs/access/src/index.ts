export * from './medewerker/events';
export * from './organisatie/events';
export * from './inzage/events';
export * from './beslissing/port';
export * from './beslissing/doelen';
export { beslis, takenVan, type Taak } from './beslissing/beslis';
