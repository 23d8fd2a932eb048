import { describe, expect, test } from 'vitest';
import { hover } from '../../dsl/service/hover.ts';
import { check, FILE } from './known.ts';

const RULES = `règlement « Termes »
  langue 1

document note
  titre « La note »

donnée GIR du demandeur : nombre de 1 à 6
  libellé « Groupe iso-ressources du demandeur »

règle hors de l'APA : oui ou non
  GIR du demandeur ≥ 5
    d'après note « les retraités classés en gir 5 ou 6, giratoires compris »

terme GIR
  libellé « Groupe iso-ressources »
  degré de perte d'autonomie, de 1 à 6
  d'après note « GIR : Groupe iso-ressources »

terme APA
  allocation personnalisée d'autonomie

terme plan d'aides
  ce qui est accordé

terme plan
  tout plan

règle suite : oui ou non
  oui
    d'après note « un plan d’aides, un plan »
`;
const checked = check(RULES);
const at = (words: string, offset = 0): readonly string[] | undefined => hover(checked, FILE, RULES.indexOf(words) + offset)?.lines;
const GIR = ['terme « GIR »', "degré de perte d'autonomie, de 1 à 6", '« GIR : Groupe iso-ressources »'];

describe('a term says what it means wherever its words stand', () => {
  test('in a quotation, whatever the case', () => {
    expect(at('gir 5')).toEqual(GIR);
  });

  test('in a printed name, by its own longer wording', () => {
    expect(at('iso-ressources du demandeur')).toEqual(GIR);
  });

  test('in the name of something else, after what that is', () => {
    expect(at('GIR du demandeur ≥')?.slice(0, 1)).toEqual(['donnée « GIR du demandeur »']);
    expect(at('GIR du demandeur ≥')?.slice(-3)).toEqual(GIR);
    expect(at("l'APA", 2)?.slice(-2)).toEqual(['terme « APA »', "allocation personnalisée d'autonomie"]);
  });

  test('as a whole word, never inside another', () => {
    expect(at('giratoires')).toBeUndefined();
  });

  test('the longest where two stand, whatever the apostrophe', () => {
    expect(at('plan d’aides, un')?.[0]).toBe("terme « plan d'aides »");
    expect(at('aides, un')?.[0]).toBe("terme « plan d'aides »");
    expect(at('plan »')?.[0]).toBe('terme « plan »');
  });
});
