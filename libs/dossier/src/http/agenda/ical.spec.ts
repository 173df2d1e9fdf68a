import { dag } from '@loopplank/kernel';
import { alsIcal } from './ical';

const WIE = { wie: 'c1000000-0000-4000-8000-000000000001', url: 'https://loopplank.example/', vandaag: dag('2026-06-08') };
const dagen = [{ dag: dag('2026-06-08'), aantal: 1 }, { dag: dag('2026-10-25'), aantal: 12 }];

describe('moments as a calendar', () => {
  const regels = alsIcal(dagen, WIE).split('\r\n');
  const van = (naam: string) => regels.filter((r) => r.startsWith(naam));

  it('says how many on which day, over the end of summer time too, and nothing of whom', () => {
    expect(van('SUMMARY:')).toEqual(['SUMMARY:Contactmoment', 'SUMMARY:12 contactmomenten']);
    expect(van('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20260608', 'DTSTART;VALUE=DATE:20261025']);
    expect(van('DTEND')).toEqual(['DTEND;VALUE=DATE:20260609', 'DTEND;VALUE=DATE:20261026']);
    expect(van('URL')).toEqual(Array(2).fill('URL;VALUE=URI:https://loopplank.example/'));
    expect(van('TRANSP')).toEqual(Array(2).fill('TRANSP:TRANSPARENT'));
    expect(van('X-WR-TIMEZONE')).toEqual(['X-WR-TIMEZONE:Europe/Amsterdam']);
    expect(regels.join('')).not.toContain('c1000000');
  });

  it('is the same text all day, with ids that stay', () => {
    expect(alsIcal(dagen, WIE)).toBe(regels.join('\r\n'));
    const morgen = alsIcal(dagen.map((d) => ({ ...d, aantal: 3 })), { ...WIE, vandaag: dag('2026-06-09') }).split('\r\n');
    expect(morgen.filter((r) => r.startsWith('UID:'))).toEqual(van('UID:'));
  });

  it('keeps to the form: begins, ends, and no line of more than 75 bytes', () => {
    expect([regels[0], regels.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    expect(regels.filter((r) => Buffer.byteLength(r) > 75)).toEqual([]);
  });
});
