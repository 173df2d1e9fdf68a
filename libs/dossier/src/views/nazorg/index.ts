export { leesNazorglijst } from './lijst';
export { NAZORGBAKKEN } from './bakken';
export { leesUitstroom } from './uitstroom';
export { leesNazorg } from './lees';
