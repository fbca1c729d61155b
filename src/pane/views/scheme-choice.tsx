/** Chooses the scheme: the workbook's own or a preset, with what a preset needs to be told. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RankReport } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import { setPopulation, setSwitch } from '../edit';
import { rescaled } from '../weights';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { MethodsUsed } from './help/methods-used';
import { PresetGallery } from './preset-gallery';
import { Rules } from './rules';
import { SchemeFile } from './scheme-file';
import { Section } from './section';

/** No preset: the workbook decides. */
const OWN = '';
/** No preset either: it came from a file. */
const IMPORTED = '*';

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
  readonly imported: boolean;
  readonly scheme: SchemeDraft | null;
  /** Whether the scheme has passed its gate: what did not may not be put in words. */
  readonly accepted: boolean;
  readonly onChoose: (preset: string | null) => void;
  readonly onTry: (preset: string) => RankReport | null;
  readonly onEdit: (draft: SchemeDraft, stroke?: string) => void;
  readonly onSettle: () => void;
  readonly onImport: (draft: SchemeDraft) => void;
  readonly onShowPart: (path: string) => void;
}

export function SchemeChoice(props: SchemeChoiceProps) {
  const { presets, preset, ownScheme, imported, scheme, onChoose } = props;
  const styles = useStyles();
  const words = useWords().scheme;
  const nameOf = (name: string) => words.presets[name]?.title ?? name;
  const chosen = imported ? IMPORTED : (preset ?? (ownScheme ? OWN : 'plain'));
  return (
    <Section plain heading={words.heading}>
      <Field label={words.preset} className={styles.preset} orientation="horizontal" size="small">
        <Select
          size="small"
          value={chosen}
          onChange={(_, { value }) => onChoose(value === OWN ? null : value)}
        >
          {imported && <option value={IMPORTED}>{scheme?.name ?? words.fromFile}</option>}
          {ownScheme && <option value={OWN}>{words.ofWorkbook}</option>}
          {presets.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Disclosure summary={words.gallery}>
          {() => <PresetGallery presets={presets} chosen={chosen} onChoose={onChoose} onTry={props.onTry} />}
        </Disclosure>
        {scheme && props.accepted && (
          <>
            <Rules scheme={scheme} onShowPart={chosen === OWN ? props.onShowPart : null} />
            <MethodsUsed scheme={scheme} />
          </>
        )}
      </div>
      {scheme && (scheme.rules?.length ?? 0) > 0 && <Settings {...props} scheme={scheme} />}
      {scheme && <SchemeFile scheme={rescaled(scheme)} onImport={props.onImport} />}
    </Section>
  );
}

interface SettingsProps extends Pick<SchemeChoiceProps, 'onEdit' | 'onSettle'> {
  readonly scheme: SchemeDraft;
}

function Settings({ scheme, onEdit, onSettle }: SettingsProps) {
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
            onEdit(setPopulation(scheme, Number.isInteger(count) && count > 0 ? count : null), 'population');
          }}
          onBlur={onSettle}
        />
      </Field>
      {Object.entries(scheme.switches ?? {}).map(([name, setting]) => (
        <Field
          key={name}
          className={styles.setting}
          label={words.switches[`${scheme.preset}/${name}`] ?? words.switches[name] ?? name}
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
