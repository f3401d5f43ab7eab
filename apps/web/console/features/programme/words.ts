import { addWords } from '../../i18n';
import programme from '../../i18n/zh-CN/programme.json';

addWords(programme);
