import { zoekvraagVan } from './zoekvraag';

describe('what is searched for', () => {
  it('takes a whole date for a birth date and the rest for a name', () => {
    expect(zoekvraagVan('2-3-2007')).toEqual({ geboortedatum: '2007-03-02' });
    expect(zoekvraagVan('  el Amrani ')).toEqual({ tekst: 'el Amrani' });
    expect(zoekvraagVan('2-3')).toEqual({ tekst: '2-3' });
  });
  it('waits for two letters', () => expect([zoekvraagVan(''), zoekvraagVan(' a ')]).toEqual([null, null]));
});
