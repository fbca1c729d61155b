/** What is seldom wanted: the guide, the language. */
import {
  Button,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { LOCALES } from '../../words/locale';
import { LANGUAGE_NAMES, MENU_WORDS } from '../../words/menu';
import { useChoice } from '../language';
import { useWords } from '../words';
import { GuideLinks } from './help/guide-links';

const AUTOMATIC = 'automatic';

export function Menu() {
  const words = MENU_WORDS[useWords().locale];
  const { chosen, choose } = useChoice();
  return (
    <Popover inline withArrow positioning="above-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="large"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.open}
          title={words.open}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={words.open}>
        <GuideLinks />
        <Field label={words.language}>
          <RadioGroup
            value={chosen ?? AUTOMATIC}
            onChange={(_, { value }) => choose(LOCALES.find((locale) => locale === value) ?? null)}
          >
            <Radio value={AUTOMATIC} label={words.automatic} />
            {LOCALES.map((locale) => (
              <Radio key={locale} value={locale} label={{ children: LANGUAGE_NAMES[locale], lang: locale }} />
            ))}
          </RadioGroup>
        </Field>
      </PopoverSurface>
    </Popover>
  );
}
