import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { paperDay } from '../../parts/time';
import type { LetterSheet } from '../cases/types';
import { Letter, namesOf, othersOf } from './Letter';

/** The words of these letters are Chinese whatever the language of the screen, and rest on the articles they name. */

const you = (sheet: LetterSheet): string => (sheet.applicants.length > 1 ? '你们' : '你');

/** 补正告知书: everything that is missing, told once (法律援助法 art. 43). */
export function SupplementLetter({ sheet }: { sheet: LetterSheet }): ReactNode {
  const { supplement } = sheet;
  if (!supplement) return null;
  return (
    <Letter sheet={sheet} to={namesOf(sheet)}>
      <p>
        {you(sheet)}于{paperDay(sheet.appliedOn)}提出的法律援助申请（登记号：{sheet.foot.number}
        ）收悉。经审查，申请材料尚不齐全或者说明尚不清楚。
        参照《中华人民共和国法律援助法》第四十三条，现将需要补充的材料和需要说明的情况一次性告知如下：
      </p>
      <ol className="letter-list">
        {supplement.items.map((item) => (
          <li key={item.code}>
            {label('supplementItem', item.code)}
            {item.note && `：${item.note}`}
          </li>
        ))}
      </ol>
      <p>
        请于{paperDay(supplement.supplyBy)}
        前（含当日）向本会提交。补充材料、说明情况所需的时间不计入审查期限；未按要求补充材料或者说明情况的，视为撤回申请。
      </p>
      <p>
        联系人：
        <span className="line" />
        　联系电话：
        <span className="line" />
      </p>
    </Letter>
  );
}

/** 给予 or 不予决定书 (法律援助法 art. 43; where to object, art. 49). */
export function DecisionLetter({ sheet }: { sheet: LetterSheet }): ReactNode {
  return sheet.decision?.kind === 'refuse' ? <Refusal sheet={sheet} /> : <Grant sheet={sheet} />;
}

function Application({ sheet }: { sheet: LetterSheet }): ReactNode {
  return (
    <>
      {you(sheet)}因与{othersOf(sheet)}
      {sheet.cause.name}，于{paperDay(sheet.appliedOn)}向本会申请法律援助。
    </>
  );
}

function Grant({ sheet }: { sheet: LetterSheet }): ReactNode {
  const { means, assignDueOn } = sheet;
  return (
    <Letter sheet={sheet} to={namesOf(sheet)}>
      <p>
        <Application sheet={sheet} />
        经审查，{you(sheet)}的申请符合《工会法律援助办法》（总工发〔2008〕52号）规定的条件
        {means && `（经济状况：${label('meansWay', means.way)}，参照《中华人民共和国法律援助法》${label('article', means.article)}）`}
        。参照《中华人民共和国法律援助法》第四十三条，决定给予法律援助。
      </p>
      <p>
        援助形式：{label('aidForm', sheet.aidForm)}。案号：{sheet.foot.number}。
        {assignDueOn && `本会将于${paperDay(assignDueOn)}前指派承办人。`}
      </p>
      <p>
        受援人有权了解办理情况；有证据证明承办人未依法履行职责的，可以请求更换（参照同法第五十五条）。受援人应当如实陈述案情，及时提供证据材料，配合承办人办理。
      </p>
      <p>工会免费提供法律援助，承办人不得向受援人收取任何财物（参照同法第二十条）。</p>
    </Letter>
  );
}

function Refusal({ sheet }: { sheet: LetterSheet }): ReactNode {
  const { decision } = sheet;
  const route = decision?.objection?.counted;
  return (
    <Letter sheet={sheet} to={namesOf(sheet)}>
      <p>
        <Application sheet={sheet} />
        经审查，{label('refusalReason', decision?.reason)}。理由如下：
      </p>
      <p className="keep-lines">{decision?.explanation}</p>
      <p>参照《中华人民共和国法律援助法》第四十三条，决定不予法律援助。</p>
      <p>
        {you(sheet)}对本决定有异议的，可以向{decision?.objectTo ?? '　　　　　　　　'}提出（参照同法第四十九条）
        {route && `，自收到异议之日起${route.days}${route.working ? '个工作日' : '日'}内作出决定`}。
      </p>
    </Letter>
  );
}

/** 指派（委派）函 to the firm, or to the handler where there is none. */
export function AssignmentLetter({ sheet }: { sheet: LetterSheet }): ReactNode {
  const { assignment } = sheet;
  if (!assignment) return null;
  return (
    <Letter sheet={sheet} to={assignment.firm?.name ?? assignment.handler.name} copies="本函一式三份：承办单位、受援人各执一份，一份存卷。">
      <p>
        {namesOf(sheet)}与{othersOf(sheet)}
        {sheet.cause.name}一案（案号：{sheet.foot.number}
        ），本会已决定给予法律援助。参照《中华人民共和国法律援助法》第四十三条，现指派（委派）
        {assignment.handler.name}为承办人，援助形式：{label('aidForm', sheet.aidForm)}。
      </p>
      <p>请承办人：</p>
      <ol className="letter-list">
        <li>及时与受援人签订委托协议、办理授权委托手续，并约见受援人、制作笔录；</li>
        <li>告知代理职责、可能符合司法救助条件的申请途径、本案主要诉讼风险及法律后果、受援人的诉讼权利义务；</li>
        <li>无正当理由不得拒绝、拖延或者终止提供法律援助，向受援人通报办理进展（参照同法第四十六条）；</li>
        <li>不得向受援人收取任何财物，不得泄露受援人的隐私（参照同法第二十条、第二十一条）；</li>
        <li>案件办结后按期提交法律文书副本或者复印件、办理情况报告等归档材料（参照同法第五十条）。</li>
      </ol>
      {assignment.note && <p className="keep-lines">说明：{assignment.note}</p>}
    </Letter>
  );
}
