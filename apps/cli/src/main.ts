import { resolve } from 'node:path';
import { HULP, leesAanroep, Verkeerd } from './argumenten';
import { Onbereikbaar, voerUit } from './kanaal';
import type { VerbRegel, VerbVerzoek } from './protocol';
import { toon } from './toon';

async function stdin(): Promise<string> {
  let tekst = '';
  for await (const stuk of process.stdin) tekst += String(stuk);
  return tekst.replace(/\r?\n$/, '');
}

/** Runs one call. Exit code: 0 done, 1 broken or refused, 2 used wrongly, 3 busy or unreachable. */
export async function loopplank(argv: readonly string[]): Promise<number> {
  if (argv.length === 0 || ['--help', '-h', 'hulp'].includes(argv[0]!)) {
    console.log(HULP);
    return argv.length === 0 ? 2 : 0;
  }
  const aanroep = leesAanroep(argv);
  // A password never stands on a command line, where others on the machine can read it.
  const { 'wachtwoord-stdin': _, ...args } = aanroep.args;
  const verzoek: VerbVerzoek = {
    verb: aanroep.verb,
    args: aanroep.wachtwoordVanStdin ? { ...args, wachtwoord: await stdin() } : args,
    ...(aanroep.als === undefined ? {} : { als: aanroep.als }),
  };
  let laatste: VerbRegel | undefined;
  for await (const regel of voerUit(verzoek, resolve(process.env['LOOPPLANK_DATA'] || './data'))) {
    laatste = regel;
    toon(regel, aanroep.json);
  }
  return laatste?.soort === 'klaar' ? laatste.code : 3;
}

loopplank(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (fout: unknown) => {
    console.error(fout instanceof Error ? fout.message : String(fout));
    process.exitCode = fout instanceof Verkeerd ? 2 : fout instanceof Onbereikbaar ? 3 : 1;
  },
);
