/** What is seldom wanted: the language. */
import {
  Button,
  Menu as FluentMenu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { LOCALES } from '../../words/locale';
import { LANGUAGE_NAMES, MENU_WORDS } from '../../words/menu';
import { useChoice } from '../language';
import { useWords } from '../words';

const AUTOMATIC = 'automatic';

export function Menu() {
  const words = MENU_WORDS[useWords().locale];
  const { chosen, choose } = useChoice();
  return (
    <FluentMenu
      checkedValues={{ language: [chosen ?? AUTOMATIC] }}
      onCheckedValueChange={(_, { checkedItems: [value] }) =>
        choose(LOCALES.find((locale) => locale === value) ?? null)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="large"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.open}
          title={words.open}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.language}</MenuGroupHeader>
            <MenuItemRadio name="language" value={AUTOMATIC}>
              {words.automatic}
            </MenuItemRadio>
            {LOCALES.map((locale) => (
              <MenuItemRadio key={locale} name="language" value={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </FluentMenu>
  );
}
