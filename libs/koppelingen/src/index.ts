export { leesBestand } from './lezen/lees';
export { Leesfout, type Leesfoutcode, uitlegVanLeesfout } from './lezen/leesfout';
export { MAX_BYTES, MAX_RIJEN, type Tabel, type Tabelrij } from './lezen/tabel';
