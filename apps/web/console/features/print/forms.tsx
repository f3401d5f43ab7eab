import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { yuan } from '../../parts/money';
import { paperDay } from '../../parts/time';
import type { LetterSheet } from '../cases/types';
import { footOf } from './foot';
import { namesOf, othersOf } from './Letter';
import { Cell, FormTable, OpinionBox, Sheet } from './Sheet';

const frame = (sheet: LetterSheet) => ({
  title: sheet.title.zh,
  above: sheet.unit.name,
  number: sheet.formNumber,
  foot: footOf(sheet.foot),
});

/** The papers that there are to serve, named; the rest of the lines is for the pen. */
function served({ supplement, decision, assignment }: LetterSheet): string[] {
  const names = [
    supplement && '法律援助申请补正告知书',
    decision && (decision.kind === 'refuse' ? '不予法律援助决定书' : '给予法律援助决定书'),
    assignment && '法律援助指派（委派）函',
  ].flatMap((name) => name || []);
  return [...names, ...Array<string>(Math.max(0, 4 - names.length)).fill('')];
}

/** 送达回证. */
export function ReceiptForm({ sheet }: { sheet: LetterSheet }): ReactNode {
  return (
    <Sheet {...frame(sheet)}>
      <FormTable>
        <tr>
          <Cell name="案号">{sheet.foot.number}</Cell>
          <Cell name="案由">{sheet.cause.name}</Cell>
        </tr>
        <tr>
          <Cell name="受送达人" wide>
            {namesOf(sheet)}
          </Cell>
        </tr>
        <tr>
          <Cell name="送达地点" wide />
        </tr>
        <tr>
          <Cell name="送达方式" wide>
            □ 直接送达　　□ 留置送达　　□ 邮寄送达　　□ 委托送达　　□ 电子送达（经受送达人同意）
          </Cell>
        </tr>
      </FormTable>
      <table className="form form-lines">
        <thead>
          <tr>
            <th scope="col">送达文书名称</th>
            <th scope="col">份数</th>
            <th scope="col">收件人签名或者盖章</th>
            <th scope="col">收到日期</th>
          </tr>
        </thead>
        <tbody>
          {served(sheet).map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form, which never move
            <tr key={index} className="form-line">
              <td>{name}</td>
              <td />
              <td />
              <td className="soft">　年　月　日</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormTable>
        <tr className="opinion">
          <Cell name="代收人及代收理由" wide>
            <div className="opinion-text" />
          </Cell>
        </tr>
        <tr className="opinion">
          <Cell name="拒收事由和见证人" wide>
            <div className="opinion-text" />
          </Cell>
        </tr>
        <OpinionBox name="送达人（二人）" seal />
        <tr className="opinion">
          <Cell name="备注" wide>
            <div className="opinion-text" />
          </Cell>
        </tr>
      </FormTable>
      <p className="sheet-note">受送达人拒绝签收的，送达人记明拒收事由和日期，由送达人、见证人签名。</p>
    </Sheet>
  );
}

/** 结案审批表, with its three opinion boxes. */
export function ClosingForm({ sheet }: { sheet: LetterSheet }): ReactNode {
  const { closing, assignment, decision } = sheet;
  if (!closing) return null;
  return (
    <Sheet {...frame(sheet)}>
      <FormTable>
        <tr>
          <Cell name="案号">{sheet.foot.number}</Cell>
          <Cell name="案由">{sheet.cause.name}</Cell>
        </tr>
        <tr>
          <Cell name={sheet.applicants.length > 1 ? `受援人（${sheet.applicants.length} 人）` : '受援人'} wide>
            {namesOf(sheet)}
          </Cell>
        </tr>
        <tr>
          <Cell name="对方当事人" wide>
            {othersOf(sheet)}
          </Cell>
        </tr>
        <tr>
          <Cell name="援助形式">{label('aidForm', sheet.aidForm)}</Cell>
          <Cell name="给予援助日期">{decision && paperDay(decision.on)}</Cell>
        </tr>
        <tr>
          <Cell name="承办人">{[assignment?.handler.name, assignment?.firm?.name].filter(Boolean).join('，')}</Cell>
          <Cell name="指派日期">{assignment && paperDay(assignment.on)}</Cell>
        </tr>
        <tr>
          <Cell name="结案结果">{label('closingResult', closing.result)}</Cell>
          <Cell name="结案日">{paperDay(closing.closingDay)}</Cell>
        </tr>
        <tr>
          <Cell name="办理结果" wide>
            {sheet.outcomes
              .map((one) => [label('outcomeRoute', one.route), one.document?.number, one.document?.body].filter(Boolean).join('，'))
              .join('；')}
          </Cell>
        </tr>
        <tr>
          <Cell name="请求金额">{yuan(sheet.amounts.claimed)}</Cell>
          <Cell name="裁决金额">{yuan(sheet.amounts.awarded)}</Cell>
        </tr>
        <tr>
          <Cell name="到账金额">{yuan(sheet.amounts.received)}</Cell>
          <Cell name="归档材料提交期限">{sheet.fileDueOn && paperDay(sheet.fileDueOn)}</Cell>
        </tr>
        <tr className="tall">
          <Cell name="办案小结" wide>
            <span className="keep-lines">{closing.summary}</span>
          </Cell>
        </tr>
        <OpinionBox name="承办人意见" signer={closing.by.name} day={paperDay(closing.on)} opinion="案件已办结，归档材料附后。" />
        <OpinionBox name="审核意见" />
        <OpinionBox name="审批意见" seal />
      </FormTable>
    </Sheet>
  );
}

/** 卷内目录: the order is that of the archive; page numbers are written when the file is bound. */
export function ContentsForm({ sheet }: { sheet: LetterSheet }): ReactNode {
  return (
    <Sheet {...frame(sheet)}>
      <FormTable>
        <tr>
          <Cell name="案号">{sheet.foot.number}</Cell>
          <Cell name="案由">{sheet.cause.name}</Cell>
        </tr>
        <tr>
          <Cell name="受援人" wide>
            {namesOf(sheet)}
          </Cell>
        </tr>
      </FormTable>
      <table className="form form-lines form-contents">
        <thead>
          <tr>
            <th scope="col">顺序号</th>
            <th scope="col">材料名称</th>
            <th scope="col">附件份数</th>
            <th scope="col">日期</th>
            <th scope="col">页次</th>
            <th scope="col">备注</th>
          </tr>
        </thead>
        <tbody>
          {['卷宗封面', '卷内目录'].map((name, index) => (
            <tr key={name} className="form-line">
              <td className="center">{index + 1}</td>
              <td>{name}</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
          {sheet.contents.map((line) => (
            <tr key={line.item} className="form-line">
              <td className="center">{line.place}</td>
              <td>{label('archiveItem', line.item)}</td>
              <td className="center">{line.copies > 0 ? line.copies : ''}</td>
              <td className="center">{line.on}</td>
              <td />
              <td>{line.recorded > 0 ? `登记文书 ${line.recorded} 份` : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="opinion-sign">
        <span className="seal">（立卷单位公章）</span>
        <span>
          立卷人：
          <span className="line" />
        </span>
        <span>　　　年　　月　　日</span>
      </div>
    </Sheet>
  );
}
