import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetData } from 'write-excel-file/node';
import type { Line, ReportContent } from './content';

/** The template that staff may edit in Word; read each time, so that a new one needs no restart. */
const template = join(__dirname, '../data/monthly-report.docx');

// Both libraries are large, and a process that makes no report does without them: they are loaded with the first one.

/** The report as a Word document. */
export async function wordFile(content: ReportContent): Promise<Buffer> {
  const { TemplateHandler } = await import('easy-template-x');
  return new TemplateHandler().process(await readFile(template), { ...content });
}

const sheets = ['指标', '完成情况', '各单位', '关注', '口径'] as const;

const sheetOf = (lines: readonly Line[], head: readonly string[]): SheetData => {
  const columns = Object.keys(lines[0] ?? {});
  return [
    ...head.map((text) => [text]),
    columns.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...lines.map((line) => columns.map((column) => line[column] ?? '')),
  ];
};

const WIDEST = 50;
/** Chinese letters are twice as wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 2 : 1), 2);

const widths = (lines: readonly Line[]) =>
  Object.keys(lines[0] ?? {}).map((column) => ({
    width: Math.min(WIDEST, Math.max(widthOf(column), ...lines.map((line) => widthOf(line[column] ?? '')))),
  }));

/** The same as an Excel workbook: a sheet for each table, the first with what the report stands for. */
export async function excelFile(content: ReportContent): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const about = [
    `${content.单位} ${content.年度}年度计划完成情况月报`,
    `截至${content.截至日期}，时间进度 ${content.时间进度}（按${content.计日方式}计算）`,
    `内容固定在记录序号 ${content.记录序号}，可以凭序号按原始记录重新计数核对`,
    `说明：${content.补充说明}`,
  ];
  return writeXlsxFile(
    sheets.map((sheet, index) => ({ sheet, data: sheetOf(content[sheet], index === 0 ? about : []), columns: widths(content[sheet]) })),
  ).toBuffer();
}
