import { aanvaard, afgewezen, type Besluit, dagVan, nooit, plusMaanden, type RecordedEvent } from '@loopplank/kernel';
import type { StelWerkdagenIn, VoegVrijeDagenToe, WerkkalenderCommand } from './commands';
import type { WerkkalenderEvent } from './events';
import type { Werkkalender } from './kalender';

type Uitkomst = Besluit<WerkkalenderEvent>;

function stelWerkdagenIn({ data }: StelWerkdagenIn, k: Werkkalender): Uitkomst {
  const weekdagen = [...new Set(data.weekdagen)].sort();
  if (weekdagen.length === 0) return afgewezen('geen-werkdagen', {}, '/weekdagen');
  const zo = k.versie >= 0 && k.feestdagenVrij === data.feestdagenVrij && k.weekdagen.join() === weekdagen.join();
  return zo ? aanvaard() : aanvaard({ type: 'WerkdagenIngesteld', data: { weekdagen, feestdagenVrij: data.feestdagenVrij } });
}

function voegToe({ data, meta }: VoegVrijeDagenToe, k: Werkkalender): Uitkomst {
  if (data.tot < data.van) return afgewezen('einde-voor-begin', {}, '/tot');
  if (data.van > plusMaanden(dagVan(meta.nu), 36) || data.tot > plusMaanden(data.van, 12)) return afgewezen('te-ver-vooruit', {}, '/tot');
  return k.vrij.some((p) => p.van === data.van && p.tot === data.tot && p.soort === data.soort) ? aanvaard() : aanvaard({ type: 'VrijeDagenToegevoegd', data });
}

export function beslisWerkkalender(command: WerkkalenderCommand, k: Werkkalender): Uitkomst {
  switch (command.type) {
    case 'StelWerkdagenIn':
      return stelWerkdagenIn(command, k);
    case 'VoegVrijeDagenToe':
      return voegToe(command, k);
    case 'TrekVrijeDagenIn': {
      const { vrijeDagenId } = command.data;
      return k.vrij.some((p) => p.id === vrijeDagenId)
        ? aanvaard({ type: 'VrijeDagenIngetrokken', data: { vrijeDagenId } })
        : afgewezen('vrije-dagen-onbekend', {}, '/vrijeDagenId');
    }
    default:
      return nooit(command);
  }
}

export function evolveWerkkalender(k: Werkkalender, event: RecordedEvent<WerkkalenderEvent>): Werkkalender {
  const versie = event.revision;
  switch (event.type) {
    case 'WerkdagenIngesteld':
      return { ...k, ...event.data, versie };
    case 'VrijeDagenToegevoegd':
      return { ...k, vrij: [...k.vrij, { id: event.eventId, ...event.data }], versie };
    case 'VrijeDagenIngetrokken':
      return { ...k, vrij: k.vrij.filter((p) => p.id !== event.data.vrijeDagenId), versie };
    default:
      return nooit(event);
  }
}
