import { addWords } from '../../i18n';
import audit from '../../i18n/zh-CN/audit.json';

addWords(audit);
