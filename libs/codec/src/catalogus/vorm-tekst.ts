import type { Klasse, Velden, Vorm } from '@loopplank/kernel';

/** One line of the field table in the catalogue. */
export interface Veldregel {
  /** Path in the data: `a.b`, `rij[].c`. */
  readonly veld: string;
  readonly soort: string;
  readonly verplicht: boolean;
  readonly klasse?: Klasse;
  /** Field that holds whose data it is, when not of the owner of the stream. */
  readonly onderwerp?: string;
}

/** What may stand in a field, in words. */
function soortVan(vorm: Vorm): string {
  switch (vorm.soort) {
    case 'tekst': return vorm.patroon === undefined ? `text, at most ${vorm.max} characters` : `text like \`${vorm.patroon}\``;
    case 'geheel': return vorm.max === Number.MAX_SAFE_INTEGER ? `whole number from ${vorm.min}` : `whole number, ${vorm.min} to ${vorm.max}`;
    case 'waarheid': return 'true or false';
    case 'dag': return 'day';
    case 'moment': return 'instant';
    case 'id': return 'UUID';
    case 'keuze': return vorm.waarden.map((w) => `\`${w}\``).join(', ');
    case 'lijst': return `list of at most ${vorm.max}: ${soortVan(vorm.van)}`;
    case 'object': return 'object';
    case 'optioneel':
    case 'persoonlijk': return soortVan(vorm.van);
  }
}

/** The fields of a shape, nested ones after the field that holds them. */
export function veldregels(velden: Velden, voor = ''): Veldregel[] {
  return Object.entries(velden).flatMap(([naam, vorm]) => {
    const binnen = vorm.soort === 'optioneel' ? vorm.van : vorm;
    const regel: Veldregel = {
      veld: voor + naam,
      soort: soortVan(binnen),
      verplicht: vorm.soort !== 'optioneel',
      ...(binnen.soort === 'persoonlijk' ? { klasse: binnen.klasse, onderwerp: binnen.onderwerp } : {}),
    };
    return [regel, ...dieper(binnen, voor + naam)];
  });
}

function dieper(vorm: Vorm, pad: string): Veldregel[] {
  switch (vorm.soort) {
    case 'persoonlijk': return dieper(vorm.van, pad);
    case 'lijst': return dieper(vorm.van, `${pad}[]`);
    case 'object': return veldregels(vorm.velden, `${pad}.`);
    default: return [];
  }
}
