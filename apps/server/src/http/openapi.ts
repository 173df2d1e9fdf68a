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

const SCHRIJVEND = ['post', 'put', 'patch', 'delete'] as const;

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
    for (const [methode, operatie] of Object.entries(pad as Record<string, { responses?: Record<string, unknown>; parameters?: unknown[] }>)) {
      operatie.responses ??= {};
      for (const [status, description] of Object.entries(FOUTEN)) {
        operatie.responses[status] ??= { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } } };
      }
      if ((SCHRIJVEND as readonly string[]).includes(methode)) {
        operatie.parameters = [
          ...(operatie.parameters ?? []),
          { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' }, description: 'Eén sleutel per handeling: opnieuw versturen doet niets dubbel.' },
          { name: 'X-CSRF-Token', in: 'header', required: false, schema: { type: 'string' }, description: 'Uit GET of POST /v1/sessie.' },
          { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' }, description: 'De ETag die je zag; anders 412.' },
        ];
      }
    }
  }
  return doc;
}
