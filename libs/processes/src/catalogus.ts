import type { Policy } from '@loopplank/kernel';

const lijst = (titel: string, regels: Readonly<Record<string, string>>): string =>
  Object.keys(regels).length === 0 ? '' : `\n${titel}\n\n${Object.entries(regels).map(([naam, uitleg]) => `- \`${naam}\`: ${uitleg}`).join('\n')}\n`;

const types = (definities: Policy['begintBij']): string => definities.map((d) => `\`${d.type}\``).join(', ');

const hoofdstuk = (p: Policy): string =>
  `## ${p.naam}\n\n${p.uitleg}\n\n- Begint bij: ${types(p.begintBij)}\n${p.luistertNaar.length > 0 ? `- Luistert naar: ${types(p.luistertNaar)}\n` : ''}- Doel: \`${p.doel}\`\n- Versie: ${p.versie}\n` +
  lijst('Timers:', p.timers) + lijst('Opdrachten:', p.opdrachten);

/** The page of all policies: what starts each, its timers, what it commands. Markdown, in Dutch. */
export const policyCatalogus = (policies: readonly Policy[]): string =>
  `# Policies\n\nVaste regels die zelf in actie komen: als dit gebeurt, of dat moment komt, dan geven ze deze opdrachten. Gemaakt uit de code met \`npm run catalogus\`; pas deze bladzijde niet met de hand aan.\n\n` +
  [...policies].sort((a, b) => (a.naam < b.naam ? -1 : 1)).map(hoofdstuk).join('\n');
