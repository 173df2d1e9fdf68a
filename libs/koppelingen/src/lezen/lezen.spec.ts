import { bladXml, excelDag, maakWerkmap } from '../testing/werkmap';
import { maakZip } from '../testing/zip';
import { leesBestand } from './lees';
import { Leesfout, LEESFOUTEN, uitlegVanLeesfout } from './leesfout';
import { MAX_BYTES, MAX_RIJEN } from './tabel';

const csv = (tekst: string, codering: BufferEncoding = 'utf8') => leesBestand(Buffer.from(tekst, codering));
const fout = async (bytes: Uint8Array) => {
  try {
    await leesBestand(bytes);
  } catch (f) {
    if (f instanceof Leesfout) return [f.code, ...Object.values(f.feiten)].join(' ');
    throw f;
  }
  return 'read';
};
const KOP = 'Voornaam;Achternaam;Geboortedatum';
const cellen = async (bytes: Uint8Array) => (await leesBestand(bytes)).rijen.map((r) => r.cellen);

describe('reading CSV', () => {
  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('with %s, in quotes too, over more lines, and with Windows line ends', async (_, s) => {
    const t = await csv(['Naam', 'Notitie', 'Plaats'].join(s) + `\r\nJanne${s}"zei ""hoi""${s} en\r\nliep weg"${s}Enschede\r\nSem${s}${s}Hengelo\r\n`);
    expect(t).toEqual({
      formaat: 'csv', codering: 'utf-8', kop: ['Naam', 'Notitie', 'Plaats'],
      rijen: [
        { regel: 2, cellen: ['Janne', `zei "hoi"${s} en\nliep weg`, 'Enschede'] },
        { regel: 4, cellen: ['Sem', '', 'Hengelo'] },
      ],
    });
  });

  it('finds the separator by what splits all lines alike, not by what occurs most', async () => {
    const t = await csv('Naam;Adres;Opmerking\nSem;Dorpsstraat 1, Hengelo;rustig, aardig, lang\nIris;Plein 2, Almelo;a, b, c, d, e\n');
    expect([t.kop, t.rijen.length]).toEqual([['Naam', 'Adres', 'Opmerking'], 2]);
    expect((await csv('sep=,\nNaam,Plaats\nSem,"a;b;c"\n')).rijen[0]).toEqual({ regel: 3, cellen: ['Sem', 'a;b;c'] });
    expect((await csv('Naam\nSem\n')).rijen[0]!.cellen).toEqual(['Sem']);
  });

  it('reads UTF-8, UTF-8 with a mark and Windows-1252 alike', async () => {
    const tekst = `${KOP}\nZoë;Müller-Çelik;1-2-2007\n`;
    const windows = Buffer.from(tekst, 'latin1');
    for (const [bytes, codering] of [[Buffer.from(tekst), 'utf-8'], [Buffer.from('\ufeff' + tekst), 'utf-8-bom'], [windows, 'windows-1252']] as const) {
      const t = await leesBestand(bytes);
      expect([t.codering, t.kop[0], t.rijen[0]!.cellen]).toEqual([codering, 'Voornaam', ['Zoë', 'Müller-Çelik', '1-2-2007']]);
    }
    // The euro sign and curly quotes, which Latin-1 does not have.
    expect((await leesBestand(Buffer.from([...Buffer.from('Naam;Bedrag\nSem;'), 0x80, 0x20, 0x93, 0x31, 0x94]))).rijen[0]!.cellen[1]).toBe('€ “1”');
  });

  it('keeps a quote in the middle of a text, and leaves out empty lines', async () => {
    const t = await csv(`${KOP}\n\nSem;5" pijp;1-2-2007\n;;\n   \nIris;Bos;3-4-2008\n`);
    expect(t.rijen.map((r) => [r.regel, r.cellen[1]])).toEqual([[3, '5" pijp'], [6, 'Bos']]);
  });

  it('says where a row is wider than the header, and fills up a narrower one', async () => {
    const t = await csv(`${KOP}\nSem;de Boer;1-2-2007;er is een ; te veel\nIris;Bos\nDaan;Smit;1-1-2007;;\n`);
    expect(t.rijen.map((r) => [r.cellen.length, r.teBreed])).toEqual([[3, true], [3, undefined], [3, undefined]]);
  });
});

describe('reading a workbook', () => {
  it('gives days, long numbers, booleans and the outcome of a formula as text', async () => {
    const werkmap = maakWerkmap([[
      ['Voornaam', 'Geboortedatum', 'BSN', 'Telefoon', 'Klas'],
      ['Zoë', excelDag(2007, 2, 28), 999990019, 612345678, { formule: 'CONCATENATE("4","b")', uitkomst: '4b' }],
      [null, null, null, null, null],
      ['=1+1', { dag: 39141.5 }, 12345678901234, '06 12', '&<x>'],
    ]]);
    const t = await leesBestand(werkmap);
    expect([t.formaat, t.rijen]).toEqual(['xlsx', [
      { regel: 2, cellen: ['Zoë', '2007-02-28', '999990019', '612345678', '4b'] },
      { regel: 4, cellen: ['=1+1', '2007-02-28 12:00', '12345678901234', '06 12', '&<x>'] },
    ]]);
  });

  it('reads past a remark with a tag in it, and refuses text it would read as nothing', async () => {
    const blad = bladXml([['Naam'], ['Sem']]);
    expect(await cellen(maakWerkmap([blad.replace('<sheetData>', '<!-- <row> --><sheetData>')]))).toEqual([['Sem']]);
    expect(await fout(maakWerkmap([blad.replace('>Sem<', '><![CDATA[Sem]]><')]))).toBe('kapotte-werkmap');
  });

  it('takes the one sheet that holds something', async () => {
    expect(await cellen(maakWerkmap([[], [['Naam'], ['Sem']], []]))).toEqual([['Sem']]);
    expect(await fout(maakWerkmap([[['Naam'], ['Sem']], [['Naam'], ['Iris']]]))).toBe('meer-bladen 2');
    expect(await fout(maakWerkmap([[]]))).toBe('geen-blad');
  });

  it.each([
    ['a formula that was never worked out', maakWerkmap([[['Naam'], [{ formule: 'A9' }]]]), 'formule-zonder-uitkomst 2 1'],
    ['macros', maakWerkmap([[['Naam'], ['Sem']]], [{ naam: 'xl/vbaProject.bin', inhoud: 'x' }]), 'met-macros'],
    ['a row at a thousand million', maakWerkmap([bladXml([['Naam'], ['Sem']]).replace('<row r="2">', '<row r="1000000000">').replace('r="A2"', 'r="A1000000000"')]), 'te-veel-rijen'],
    ['a column far to the right', maakWerkmap([bladXml([['Naam'], ['Sem']]).replace('r="A2"', 'r="ZZZZZ2"')]), 'te-veel-kolommen'],
    ['rows that never end', maakWerkmap(['<worksheet><sheetData>' + '<row '.repeat(400_000)]), 'kapotte-werkmap'],
    ['formulas that never end', maakWerkmap(['<worksheet><sheetData><row r="1"><c r="A1">' + '<f>'.repeat(400_000)]), 'kapotte-werkmap'],
    ['shared texts that never end', maakWerkmap([[['Naam'], ['Sem']]], [{ naam: 'xl/sharedStrings.xml', inhoud: '<si '.repeat(400_000) }]), 'kapotte-werkmap'],
    ['a remark that never ends', maakWerkmap(['<worksheet><!-- ']), 'kapotte-werkmap'],
    ['another kind of zip', maakZip([{ naam: 'foto.jpg', inhoud: 'x' }]), 'onbekende-soort'],
    ['half a file', maakWerkmap([[['Naam'], ['Sem']]]).subarray(0, 900), 'kapotte-werkmap'],
    ['XML that is not XML', maakWerkmap(['<worksheet><sheetData><row r="1"><c r="A1"']), 'kapotte-werkmap'],
    ['the old format, or a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'oud-excel'],
    ['a part with a password', maakWerkmap([[['Naam'], ['Sem']]], [{ naam: 'xl/x.xml', inhoud: 'x', vlaggen: 1 }]), 'oud-excel'],
  ])('refuses %s', async (_, bytes, code) => expect(await fout(bytes)).toBe(code));
});

describe('a bomb', () => {
  const nullen = Buffer.alloc(40 * 1024 * 1024);
  const bom = (deel: object) => maakWerkmap([[['Naam'], ['Sem']]], [{ naam: 'xl/bom.xml', inhoud: nullen, ...deel }]);

  it('is refused by the size it tells', async () => {
    expect(bom({}).length).toBeLessThan(100_000);
    expect(await fout(bom({}))).toBe('werkmap-te-groot');
    expect(await fout(bom({ liegt: 0xfffffff0 }))).toBe('werkmap-te-groot');
  });

  it('that lies about its size is stopped while it unpacks, before it fills the memory', async () => {
    const bytes = bom({ liegt: 1000 });
    const voor = process.memoryUsage().arrayBuffers;
    expect(await fout(bytes)).toBe('werkmap-te-groot');
    expect(process.memoryUsage().arrayBuffers - voor).toBeLessThan(8 * 1024 * 1024);
  });

  it('that unpacks the same bytes again and again under other names is refused', async () => {
    const zip = maakZip([{ naam: 'a.xml', inhoud: 'x'.repeat(1000) }, { naam: 'b.xml', inhoud: 'y'.repeat(1000) }]);
    // The second entry of the table of contents points at the first part.
    const tweede = zip.indexOf('b.xml', zip.indexOf('a.xml', 60) + 1) - 46;
    zip.writeUInt32LE(0, tweede + 42);
    expect(await fout(zip)).toBe('kapotte-werkmap');
  });
});

describe('a file that cannot be a list', () => {
  it.each([
    ['nothing', '', 'leeg'],
    ['only empty lines', '\n\n;;\n', 'leeg'],
    ['only a header', KOP, 'geen-rijen'],
    ['no header', 'Sem;de Boer;1-2-2007\nIris;Bos;3-4-2008\n', 'kop-ontbreekt'],
    ['an address of mail in the header', 'sem@voorbeeld.example;x\na;b\n', 'kop-ontbreekt'],
    ['a column without a name', 'Naam;;Plaats\nSem;iets;Hengelo\n', 'kop-leeg 1 2'],
    ['two columns of one name', 'Naam;Plaats;naam \nSem;x;y\n', 'kop-dubbel 1 3'],
    ['an open quote', `${KOP}\nSem;de Boer;1-1-2007\nIris;"Bos;1-1-2007\nDaan;Smit;1-1-2007\n`, 'aanhalingsteken-open 3'],
    ['a cell that swallowed a file', `Naam\n${'x'.repeat(20_001)}\n`, 'cel-te-lang 2 1'],
    ['too many columns', `${Array.from({ length: 201 }, (_, i) => `k${i}`).join(';')}\n1\n`, 'te-veel-kolommen'],
    ['a PDF', '%PDF-1.7', 'onbekende-soort'],
    ['a binary file', 'Naam\n\u0000\u0001\u0002', 'verkeerde-codering'],
  ])('%s is refused', async (_, tekst, code) => expect(await fout(Buffer.from(tekst))).toBe(code));

  it('UTF-16, damaged UTF-8 and a character set of somebody else are refused, not guessed', async () => {
    expect(await fout(Buffer.from('\ufeffNaam\nSem', 'utf16le'))).toBe('verkeerde-codering');
    expect(await fout(Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('Naam\nZo'), 0xeb]))).toBe('verkeerde-codering');
    expect(await fout(Buffer.from([...Buffer.from('Naam\nZo'), 0xeb, 0x81]))).toBe('verkeerde-codering');
  });

  it('too many rows and too many bytes are refused', async () => {
    expect(await fout(Buffer.from('Naam\n' + 'x\n'.repeat(MAX_RIJEN + 1)))).toBe('te-veel-rijen');
    expect((await csv('Naam\n' + 'x\n'.repeat(MAX_RIJEN))).rijen).toHaveLength(MAX_RIJEN);
    // Empty lines in between hide no rows.
    expect((await csv('Naam\n' + '\n'.repeat(MAX_RIJEN) + 'x\ny\n')).rijen.map((r) => r.cellen[0])).toEqual(['x', 'y']);
    expect(await fout(Buffer.from('Naam\n' + '\n'.repeat(4 * MAX_RIJEN)))).toBe('te-veel-rijen');
    expect(await fout(Buffer.alloc(MAX_BYTES + 1, 'x'))).toBe('te-groot');
  });

  it('is explained in Dutch, with the place and never with what stands there', () => {
    for (const code of Object.keys(LEESFOUTEN) as (keyof typeof LEESFOUTEN)[]) {
      expect(uitlegVanLeesfout({ code, feiten: { regel: 7, kolom: 3, eerste: 1, tweede: 2, bladen: 2 } })).toMatch(/^[A-Z].*\.$/);
    }
    expect(uitlegVanLeesfout({ code: 'cel-te-lang', feiten: { regel: 7, kolom: 3 } })).toContain('(regel 7, kolom 3)');
  });
});
