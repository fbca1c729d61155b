/** What is seldom wanted: the guide, the language. */
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useRef } from 'react';
import { LOCALES } from '../../words/locale';
import { LANGUAGE_NAMES, MENU_WORDS } from '../../words/menu';
import { byEscape } from '../by-escape';
import { useChoice } from '../language';
import { useWords } from '../words';
import { GuideLinks } from './help/guide-links';

const AUTOMATIC = 'automatic';

const useStyles = makeStyles({
  menu: {
    position: 'fixed',
    inset: `auto ${tokens.spacingHorizontalM} 84px auto`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    // Above its button, wherever that is, where the browser knows how.
    '@supports (position-area: top span-left)': {
      positionArea: 'top span-left',
      inset: 'auto',
      margin: `${tokens.spacingVerticalXS} 0`,
    },
  },
});

export function Menu() {
  const styles = useStyles();
  const words = MENU_WORDS[useWords().locale];
  const { chosen, choose } = useChoice();
  const id = useId();
  const surface = useRef<HTMLDivElement>(null);
  // The browser's own popover opens by the button, closes by Escape or a click elsewhere, and gives the focus back.
  return (
    <>
      <Button
        size="large"
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={words.open}
        title={words.open}
        popoverTarget={id}
      />
      <div
        ref={surface}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.open}
        className={styles.menu}
        onKeyDown={(event) => byEscape(event, () => surface.current?.hidePopover())}
      >
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
      </div>
    </>
  );
}
