import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { Icoon } from './icoon';
import './combolijst.css';

export interface Optie {
  readonly code: string;
  readonly naam: string;
}

interface Props {
  label: string;
  hulp?: string;
  fout?: string;
  opties: readonly Optie[];
  waarde: string | null;
  onKies: (code: string | null) => void;
  geen: string;
  id: string;
}

const kaal = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Type to find one out of many; arrows and Enter choose. */
export default function Combolijst({ label, hulp, fout, opties, waarde, onKies, geen, id }: Props) {
  return (
    <I18nProvider locale="nl-NL">
      <ComboBox
        className="lp-veld lp-combo"
        id={id}
        defaultItems={opties}
        selectedKey={waarde}
        onSelectionChange={(code) => onKies(code === null ? null : String(code))}
        defaultFilter={(tekst, zoek) => kaal(tekst).includes(kaal(zoek))}
        menuTrigger="input"
        allowsEmptyCollection
        isInvalid={fout !== undefined}
        validationBehavior="aria"
      >
        <Label>{label}</Label>
        {hulp && (
          <Text slot="description" className="hulp">
            {hulp}
          </Text>
        )}
        <FieldError className="lp-fouttekst">
          <Icoon naam="fout" />
          {fout}
        </FieldError>
        <div className="lp-combo__vak">
          <Input className="lp-invoer" />
          <Button>
            <Icoon naam="pijl" />
          </Button>
        </div>
        <Popover className="lp-combo__lijst" offset={4}>
          <ListBox renderEmptyState={() => <p className="lp-combo__geen">{geen}</p>}>{(o: Optie) => <ListBoxItem id={o.code} textValue={o.naam}>{o.naam}</ListBoxItem>}</ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
