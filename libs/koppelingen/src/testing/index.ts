export { bladXml, type Cel, excelDag, maakWerkmap } from './werkmap';
export { maakZip, type Zipdeel } from './zip';
