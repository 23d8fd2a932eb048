import { expose } from 'comlink';
import { createLanguage } from './language.ts';

expose(createLanguage());
