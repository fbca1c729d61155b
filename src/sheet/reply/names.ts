/** Which units a text names. */

/** What makes a name longer without saying which unit it is of. */
const KIND =
  /(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新技术产业园区|经开区|高新区|开发区|产业园区|工业园区|产业园|工业园|园区|新区)$/;

/** Spaces part words of Latin letters only. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=[^!-~])\s+|\s+(?=[^!-~])/g, '')
    .toLowerCase();

/** A name of one character, or of Latin letters, is only meant where it stands by itself. */
function mentions(text: string, name: string): boolean {
  const bounded = /^[ -~]+$/.test(name) ? /[a-z0-9]/ : name.length < 2 ? /[\p{L}\p{N}]/u : null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (
      bounded === null ||
      ![text[at - 1] ?? '', text[at + name.length] ?? ''].some((each) => bounded.test(each))
    )
      return true;
  return false;
}

/**
 * Gives the units other than `own` that a text names, in full or by what comes before 经开区 and the like.
 * @example namedIn('阳谷的数据也有误', ['茌平经开区', '阳谷经开区'], '茌平经开区') // ['阳谷经开区']
 */
export function namedIn(text: string, units: readonly string[], own: string): readonly string[] {
  const short = (name: string): string => {
    const bare = name.replace(KIND, '');
    return bare.length < 2 ? name : bare;
  };
  const mine = [fold(own), short(fold(own))];
  const rest = mine.reduce((left, name) => left.replaceAll(name, '\n'), fold(text));
  return units.filter((unit) => {
    const name = fold(unit);
    return unit !== own && name !== '' && [name, short(name)].some((each) => mentions(rest, each));
  });
}
