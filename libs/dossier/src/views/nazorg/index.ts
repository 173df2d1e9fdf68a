export { leesNazorglijst } from './lijst';
export { NAZORGBAKKEN } from './bakken';
export { leesNazorg } from './lees';
