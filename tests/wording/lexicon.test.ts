import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/wording/compile';
import { ENGLISH } from '@/lib/wording/lexicon/en';
import { RUSSIAN } from '@/lib/wording/lexicon/ru';
import { fits, pieceParser, piecesOf } from '@/lib/wording/parse-pieces';

const COMMON = {
  en: `a an the he she they you we i it this that these those his her their our my your who what how when where why is was are were be
    been being am has have had do does did will would can could may might must should not no never some any such very so too just only
    more most much many of in on at to for with from by about as than and or but if then out up down off over under still also there
    here one two us my me him them get gets got go goes make makes take takes give say says ask asked want wants need needs see day time
    work new right left next last even now today same other each own after before between because while`,
  ru: `и в на не с что по а к как у из за от для о но до же то так бы он она они мы вы я его ее их ему ей им нас нам вам мне меня это
    этот эта эти тот та те все весь вся был была были быть есть нет ни да или если когда где уже еще только очень такой такая такие там
    тут здесь вот ли сам сама сами свой свою свои наш наша который может могут можно нужно надо хочет просит будет при без под над после
    через перед опять снова ничего никто чем тем этого этой этих день раз два три время дело сегодня вчера завтра потом сейчас больше
    меньше новый другой один одна дома работа давно скоро`,
};

/** Pieces of common words only that judge all the same. */
const JUDGING = {
  en: [
    'know it all~',
    'know it all',
    'takes|taking it out on',
    'out to get us',
    'up to no good',
    'not all there',
    'not one of us',
    'go back where',
    'too much time on his|her|their',
  ],
  ru: ['ему|ей все не так', 'все ему|ей не так', 'такие как он|она|они', 'не все дома', 'не _ все дома', 'ни то ни'],
};

describe.each([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
] as const)('the lexicon in %s', (language, lexicon) => {
  const compiled = compile(lexicon);
  const parse = pieceParser(compiled);
  const common = COMMON[language].split(/\s+/);

  test('has no piece that points at common words wherever they stand', () => {
    const loose = lexicon.entries
      .filter(({ when }) => when === 'always')
      .flatMap(({ pieces }) => piecesOf(pieces))
      .filter((piece) => parse(piece).every((word) => word === 'gap' || common.some((each) => fits(word, each, compiled))));
    expect([...new Set(loose)].filter((piece) => !JUDGING[language].includes(piece))).toEqual([]);
  });

  test('starts no piece with a gap, and names lists that exist', () => {
    const pieces = lexicon.entries.flatMap(({ pieces: list }) => piecesOf(list));
    expect(pieces.filter((piece) => piece.startsWith('_'))).toEqual([]);
    for (const [, name = ''] of pieces.flatMap((piece) => [...piece.matchAll(/@(\w+)/g)])) expect(lexicon).toHaveProperty(name);
  });
});
