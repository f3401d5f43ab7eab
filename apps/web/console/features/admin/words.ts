import { addWords } from '../../i18n';
import admin from '../../i18n/zh-CN/admin.json';

addWords(admin);
