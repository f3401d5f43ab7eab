import { addWords } from '../../../i18n';
import checkups from '../../../i18n/zh-CN/checkups.json';

addWords(checkups);
