/** What holds for the page as a whole. */
import { makeStaticStyles } from '@fluentui/react-components';

// At-rules are taken as text only.
export const usePage = makeStaticStyles([
  {
    'html, body, #pane': { height: '100%', margin: 0 },
    // Quotation marks are as wide as letters in English, also where only a Chinese font has them.
    'html[lang|=en]': { fontVariantEastAsian: 'proportional-width' },
  },
  `@media (prefers-reduced-motion: reduce) {
    *, ::before, ::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }`,
]);
