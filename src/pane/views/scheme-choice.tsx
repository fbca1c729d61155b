/** Chooses the scheme: the workbook's own or a preset, with what a preset needs to be told. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { SchemeDraft } from '../../engine';
import { setPopulation, setSwitch } from '../edit';
import { useWords } from '../words';
import { Section } from './section';

/** No preset: the workbook decides. */
const OWN = '';

const SETTINGS = [
  ['and', 'or'],
  ['all', 'any'],
];

const useStyles = makeStyles({
  preset: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  setting: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
});

interface SchemeChoiceProps {
  readonly presets: readonly string[];
  readonly preset: string | null;
  readonly ownScheme: boolean;
  readonly scheme: SchemeDraft | null;
  readonly onChoose: (preset: string | null) => void;
  readonly onEdit: (draft: SchemeDraft) => void;
}

export function SchemeChoice(props: SchemeChoiceProps) {
  const { presets, preset, ownScheme, scheme, onChoose, onEdit } = props;
  const styles = useStyles();
  const words = useWords().scheme;
  const nameOf = (name: string) => words.presets[name] ?? name;
  const chosen = preset ?? (ownScheme ? OWN : 'plain');
  return (
    <Section plain heading={words.heading}>
      <Field label={words.preset} className={styles.preset} orientation="horizontal" size="small">
        <Select
          size="small"
          value={chosen}
          onChange={(_, { value }) => onChoose(value === OWN ? null : value)}
        >
          {ownScheme && <option value={OWN}>{words.ofWorkbook}</option>}
          {presets.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </Select>
      </Field>
      {scheme && (scheme.rules?.length ?? 0) > 0 && <Settings scheme={scheme} onEdit={onEdit} />}
    </Section>
  );
}

function Settings({ scheme, onEdit }: { scheme: SchemeDraft; onEdit: (draft: SchemeDraft) => void }) {
  const words = useWords().scheme;
  const styles = useStyles();
  const { population } = scheme;
  return (
    <>
      <Field
        className={styles.setting}
        label={words.population}
        orientation="horizontal"
        size="small"
        hint={population == null ? words.populationHint : undefined}
      >
        <Input
          size="small"
          type="number"
          min={1}
          step={1}
          value={population?.toString() ?? ''}
          onChange={(_, { value }) => {
            const count = Number(value);
            onEdit(setPopulation(scheme, Number.isInteger(count) && count > 0 ? count : null));
          }}
        />
      </Field>
      {Object.entries(scheme.switches ?? {}).map(([name, setting]) => (
        <Field
          key={name}
          className={styles.setting}
          label={words.switches[name] ?? name}
          orientation="horizontal"
          size="small"
        >
          <Select
            size="small"
            value={setting}
            onChange={(_, { value }) => onEdit(setSwitch(scheme, name, value))}
          >
            {(SETTINGS.find((pair) => pair.includes(setting)) ?? [setting]).map((each) => (
              <option key={each} value={each}>
                {words.settings[each] ?? each}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
