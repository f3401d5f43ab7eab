import { addWords } from '../../i18n';
import outreach from '../../i18n/zh-CN/outreach.json';

addWords(outreach);
