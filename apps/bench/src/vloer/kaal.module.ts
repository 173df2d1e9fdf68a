import type { Db, Statement } from '@loopplank/sqlite';
import { Body, Controller, DynamicModule, Get, Header, HttpCode, Inject, Module, Param, Post } from '@nestjs/common';

export const KAAL = Symbol('KAAL');

/** What the bare routes hold: one prepared read, one prepared insert. */
export class Kaal {
  private readonly lees: Statement;
  private readonly insert: Statement;

  constructor(
    db: Db,
    private readonly bytes: Uint8Array,
    readonly ontvangst: string,
  ) {
    this.lees = db.prepare('SELECT body FROM antwoord WHERE sleutel = ?');
    this.insert = db.prepare('INSERT INTO kaal (bytes) VALUES (?)');
  }

  antwoord(sleutel: string): string {
    return (this.lees.get(sleutel) as { body: string } | undefined)?.body ?? '';
  }

  schrijf(): void {
    this.insert.run(this.bytes);
  }
}

const JSON_KOP = ['content-type', 'application/json; charset=utf-8'] as const;

/** The same Nest and Express, and nothing else: no session, no access, no purpose, no log of who looked, no checks. */
@Controller('kaal')
export class KaalController {
  constructor(@Inject(KAAL) private readonly kaal: Kaal) {}

  @Get(':soort/:nr')
  @Header(...JSON_KOP)
  lees(@Param('soort') soort: string, @Param('nr') nr: string): string {
    return this.kaal.antwoord(`${soort}/${nr}`);
  }

  @Post('lees/:soort/:nr')
  @HttpCode(200)
  @Header(...JSON_KOP)
  vraag(@Param('soort') soort: string, @Param('nr') nr: string, @Body() _body: unknown): string {
    return this.kaal.antwoord(`${soort}/${nr}`);
  }

  @Post('schrijf')
  @Header(...JSON_KOP)
  schrijf(@Body() _body: unknown): string {
    this.kaal.schrijf();
    return this.kaal.ontvangst;
  }
}

@Module({})
export class KaalModule {
  static met(kaal: Kaal): DynamicModule {
    return { module: KaalModule, controllers: [KaalController], providers: [{ provide: KAAL, useValue: kaal }] };
  }
}
