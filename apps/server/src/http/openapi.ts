import { sessieCookie } from '@loopplank/access/http';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { API_VERSIE } from './rand';

const PROBLEEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'fouten'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string', description: 'Korte naam van het probleem.' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'Wat er gebeurde, wat veilig is en wat je kunt doen.' },
    instance: { type: 'string', description: 'Nummer van deze aanvraag, voor de beheerder.' },
    code: { type: 'string', description: 'Vaste code, voor programma’s.' },
    fouten: {
      type: 'array',
      items: {
        type: 'object',
        required: ['veld', 'code', 'uitleg'],
        properties: {
          veld: { type: 'string', description: 'JSON-pointer van het veld.' },
          code: { type: 'string' },
          uitleg: { type: 'string', description: 'Wat er mis is met dit veld.' },
        },
      },
    },
  },
} as const;

const FOUTEN: Readonly<Record<string, string>> = {
  '400': 'Niet goed ingevuld; alle fouten samen.',
  '401': 'Niet ingelogd.',
  '403': 'Je mag dit niet, al mag je weten dat het bestaat.',
  '404': 'Niet gevonden, of niet voor jou.',
  '409': 'Een regel staat dit niet toe.',
  '412': 'Het dossier is intussen veranderd.',
  '413': 'Te groot.',
  '415': 'Geen JSON.',
  '429': 'Te vaak; zie Retry-After.',
  '503': 'Nu even niet; zie Retry-After.',
};

const PROBLEEM_INHOUD = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } };

interface Parameter {
  readonly name: string;
  readonly in: string;
}

const kop = (name: string, description: string, format?: string) => ({ name, in: 'header', required: false, schema: { type: 'string', ...(format ? { format } : {}) }, description });

/** The header that every request of somebody who is logged in may carry. */
const ALTIJD = [kop('Doel', 'Waarvoor je dit doet; zie de taken in /v1/sessie. Leeg: wat bij je rol hoort.')];
const LEZEN = [...ALTIJD, kop('Loopplank-Positie', 'De positie uit een eerder antwoord: het antwoord wacht tot dat erin zit.')];
const SCHRIJVEN = [
  ...ALTIJD,
  kop('Idempotency-Key', 'Eén sleutel per handeling: opnieuw versturen doet niets dubbel.', 'uuid'),
  kop('X-CSRF-Token', 'Uit GET of POST /v1/sessie.'),
  kop('If-Match', 'De ETag die je zag; anders 412.'),
];

interface Operatie {
  parameters?: Parameter[];
  responses?: Record<string, { description?: string; content?: object }>;
  security?: readonly object[];
  /** Set by `Openbaar()`. */
  'x-openbaar'?: true;
}

/** Adds what all operations share; what an operation says itself stays. */
function vulAan(operatie: Operatie, methode: string): void {
  operatie.responses ??= {};
  for (const [status, description] of Object.entries(FOUTEN)) {
    operatie.responses[status] = { description: operatie.responses[status]?.description || description, content: PROBLEEM_INHOUD };
  }
  if (operatie['x-openbaar']) {
    delete operatie['x-openbaar'];
    operatie.security = [];
    return;
  }
  const eigen = operatie.parameters ?? [];
  const zelfde = (een: Parameter) => (ander: Parameter) => een.in === ander.in && een.name.toLowerCase() === ander.name.toLowerCase();
  operatie.parameters = [...eigen, ...(methode === 'get' ? LEZEN : SCHRIJVEN).filter((p) => !eigen.some(zelfde(p)))];
}

/** The OpenAPI description of everything under /v1, with Dutch texts and the problems every operation shares. */
export function maakOpenApi(app: INestApplication, url: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Loopplank')
    .setDescription('Het gedeelde beeld van jongeren op weg van school naar werk. Elke gebeurtenis heeft twee klokken: wanneer het was en wanneer wij het wisten.')
    .setVersion(API_VERSIE)
    .setContact('Beheer van deze installatie', url, 'beheer@loopplank.example')
    .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer(url)
    .addCookieAuth(sessieCookie(url), { type: 'apiKey', in: 'cookie', name: sessieCookie(url) }, 'sessie')
    .build();
  const doc = SwaggerModule.createDocument(app, config);
  doc.components = { ...doc.components, schemas: { ...doc.components?.schemas, Probleem: PROBLEEM as never } };
  doc.security = [{ sessie: [] }];
  for (const pad of Object.values(doc.paths)) {
    for (const [methode, operatie] of Object.entries(pad as Record<string, Operatie>)) vulAan(operatie, methode);
  }
  return doc;
}
