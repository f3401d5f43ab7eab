import type { ClosingResult, OutcomeRoute } from '@gongyuan/contexts/cases/codes';
import { refusalReasons, supplementItems } from '@gongyuan/contexts/cases/codes';
import type { OpenCase } from '@gongyuan/contexts/cases/state';
import { systemActor } from '@gongyuan/contexts/identity';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { shift } from '../demo/plan';
import { respondents } from './applications';
import type { People } from './invented-people';
import type { Desk, Office } from './office';
import type { Random } from './random';

/** What the next step of a case is, who takes it, and when: so many working days later, or in the night before a day. */
export interface Next {
  readonly by: Actor;
  readonly command: AnyCommand;
  readonly when: { readonly workingDays: number } | { readonly night: LocalDate };
}

/** How a case will go, as far as chance has settled it beforehand. */
export interface Course {
  readonly caseId: Uuid;
  readonly desk: Desk;
  readonly registrar: Actor;
  readonly coordinator: Actor;
  readonly approver: Actor;
  /** Corrections still to come. */
  corrections: number;
  /** Ways to an outcome still to come, the next one first. */
  readonly routes: OutcomeRoute[];
  /** The applicant will think better of it before anybody has looked at the application. */
  readonly withdrawn: boolean;
}

const ways: readonly (readonly OutcomeRoute[])[] = [
  ['arbitration-mediation', 'performance', 'performance', 'performance'],
  ['mediation-agreement', 'performance', 'performance', 'performance'],
  ['arbitration-award', 'performance', 'performance', 'performance'],
  ['arbitration-award', 'judgment', 'judgment', 'ruling', 'performance'],
  ['arbitration-award', 'judgment', 'court-mediation', 'performance', 'performance'],
  ['injury-decision', 'ability-conclusion', 'arbitration-award', 'judgment', 'performance', 'performance'],
  ['injury-decision', 'ability-conclusion', 'settlement', 'performance', 'performance'],
  ['withdrawal', 'settlement', 'performance'],
];

const system = systemActor('timer');

/** Who will work on a case, and which way it will go. `withdrawn`: the share of applications that are withdrawn at once. */
export const courseOf = (caseId: Uuid, desk: Desk, random: Random, withdrawn = 0): Course => ({
  caseId,
  desk,
  registrar: random.pick(desk.registrars),
  coordinator: random.pick(desk.coordinators),
  approver: random.pick(desk.approvers),
  corrections: random.between(1, 4),
  routes: [...random.pick(ways)],
  // nothing is drawn where nobody asked for it: the same seed goes on to give the same ledger
  withdrawn: withdrawn > 0 && random.chance(withdrawn),
});

/** Chooses the step that a case takes next; undefined when it has come to its end. */
export class Steps {
  constructor(
    private readonly office: Office,
    private readonly people: People,
    private readonly random: Random,
  ) {}

  /** The step after the state as of a day. What is found out in the meantime is not: the case stands still until then. */
  next(course: Course, found: OpenCase, today: LocalDate): Next | undefined {
    switch (found.stage) {
      case 'applied':
        return this.applied(course, found, today);
      case 'supplementing':
        return this.supplementing(course, found);
      case 'reviewed':
        return this.reviewed(course, found);
      case 'granted':
        return this.granted(course, found);
      case 'assigned':
        return this.assigned(course, found);
      case 'handling':
        return this.handling(course, found, today);
      default:
        return undefined;
    }
  }

  private step(by: Actor, least: number, most: number, type: string, { caseId }: Course, fields: object = {}): Next {
    return { by, command: { type, caseId, ...fields } as AnyCommand, when: { workingDays: this.random.between(least, most) } };
  }

  private applied(course: Course, found: OpenCase, today: LocalDate): Next {
    const { random } = this;
    const { coordinator } = course;
    if (course.withdrawn) return this.withdraw(course);
    if (!found.supplement && random.chance(0.3)) {
      const items = [...new Set([random.pick(supplementItems), random.pick(supplementItems)])].map((code) => ({
        code,
        note: '请补交原件或者加盖公章的复印件',
      }));
      return this.step(coordinator, 1, 2, 'RequestSupplement', course, { items, supplyBy: shift(today, random.between(25, 40)) });
    }
    if (random.chance(0.02)) return this.withdraw(course);
    if (course.corrections > 0 && random.chance(0.4)) return this.correct(course, 1, 2);
    if (!found.means) return this.assess(course, found);
    const recommends = random.chance(0.95) ? 'grant' : 'refuse';
    const opinion =
      recommends === 'grant'
        ? '申请人提交的材料齐全，申请事项属于工会法律援助范围，经济状况核查成立，建议给予法律援助'
        : '申请事项不属于工会法律援助范围，建议不予援助并书面告知异议权';
    return this.step(coordinator, 1, 2, 'ReviewOpinion', course, { recommends, opinion });
  }

  private withdraw(course: Course): Next {
    return this.step(course.registrar, 1, 3, 'WithdrawApplication', course, { reason: '已经与单位自行和解', evidence: '书面撤回申请' });
  }

  private assess(course: Course, found: OpenCase): Next {
    const exempt = found.proposedExemption !== undefined;
    const fields = exempt
      ? { way: 'exempt', proof: '居住证、暂住登记或者用工证明' }
      : { way: this.random.chance(0.7) ? 'pledge' : 'data-share', proof: '个人诚信承诺书', note: '核对无误' };
    return this.step(course.coordinator, 1, 3, 'AssessMeans', course, fields);
  }

  private supplementing(course: Course, found: OpenCase): Next {
    const supplyBy = found.supplement?.supplyBy as LocalDate;
    if (this.random.chance(0.07))
      return {
        by: system,
        command: { type: 'LapseApplication', caseId: course.caseId } as AnyCommand,
        when: { night: shift(supplyBy, 1) },
      };
    return this.step(course.registrar, 1, 4, 'SupplyMaterials', course, { note: '材料已经收齐' });
  }

  private reviewed(course: Course, found: OpenCase): Next {
    const { random } = this;
    const { approver } = course;
    if (course.corrections > 0 && random.chance(0.1)) return this.correct(course, 1, 1);
    const refused = {
      reason: random.pick(refusalReasons),
      explanation: '经审查，申请事项不符合工会法律援助条件，可以向上级工会提出异议',
      objectTo: '山西省总工会',
    };
    const refuse = found.opinion?.recommends === 'refuse';
    if (random.chance(0.08)) {
      const paper = { decidedBy: approver.id, formNumber: `审批〔${random.between(1, 9_999)}〕号`, scan: '档案柜二层' };
      const decision = refuse ? { decision: 'refuse', ...refused } : { decision: 'grant', note: '同意' };
      return this.step(course.registrar, 1, 3, 'RecordPaperDecision', course, { ...paper, ...decision });
    }
    return refuse
      ? this.step(approver, 1, 2, 'RefuseAid', course, refused)
      : this.step(approver, 1, 2, 'GrantAid', course, { note: '同意给予法律援助，请尽快指派承办人' });
  }

  private granted(course: Course, found: OpenCase): Next {
    if (found.decision && !found.decision.confirmed) return this.step(course.approver, 1, 2, 'ConfirmDecision', course);
    const handler = this.random.pick(this.office.handlers);
    return this.step(course.coordinator, 1, 2, 'AssignHandler', course, { handler: handler.id, note: '熟悉此类案件，请及时联系申请人' });
  }

  private assigned(course: Course, found: OpenCase): Next {
    const handler = this.handlerOf(found);
    return this.random.chance(0.08)
      ? this.step(handler, 1, 2, 'DeclineAssignment', course, { reason: '近期开庭较多，无法按时办理' })
      : this.step(handler, 1, 2, 'AcceptAssignment', course);
  }

  private handling(course: Course, found: OpenCase, today: LocalDate): Next {
    const { random } = this;
    if (course.corrections > 0 && random.chance(0.5)) return this.correct(course, 1, 4);
    const route = course.routes.shift();
    if (route) return this.outcome(course, found, route, today);
    const result: ClosingResult = random.weighted({ won: 3, 'partly-won': 4, lost: 1, mediated: 3, settled: 2, withdrawn: 0, advised: 0 });
    const summary = '经调解、仲裁或者诉讼，案件已经办结，申请人对处理结果表示满意，文书原件随卷归档，款项支付情况已经回访';
    return this.step(this.handlerOf(found), 1, 5, 'CloseCase', course, { result, summary });
  }

  private outcome(course: Course, found: OpenCase, route: OutcomeRoute, today: LocalDate): Next {
    const { random } = this;
    const wait = random.between(2, 9);
    // the paper is older than its entry: it was issued, and reached us, before the day on which it is recorded
    const issuedOn = shift(today, random.between(0, 1));
    const documented = !['performance', 'advice', 'withdrawal'].includes(route);
    const claimed = random.between(20, 900) * 10_000;
    const amounts = {
      claimed,
      awarded: Math.round(claimed * 0.8),
      received: route === 'performance' ? Math.round(claimed * 0.3) : undefined,
    };
    const perApplicant =
      found.applicants.length > 1 ? found.applicants.map(({ person }) => ({ subject: person.subject, ...amounts })) : undefined;
    return this.step(this.handlerOf(found), wait, wait, 'RecordOutcome', course, {
      route,
      instance: route === 'judgment' || route === 'ruling' ? random.pick(['first', 'second'] as const) : undefined,
      finalAward: route === 'arbitration-award' ? random.chance(0.4) : undefined,
      document: documented
        ? { number: `〔${today.slice(0, 4)}〕${random.between(1, 9_999)}号`, issuedOn, body: '晋中市劳动人事争议仲裁委员会' }
        : undefined,
      receivedOn: documented ? shift(issuedOn, 1) : undefined,
      performedFrom: route === 'performance' ? today : undefined,
      amounts: perApplicant ? undefined : amounts,
      perApplicant,
      summary: '文书已经送达双方，主要请求得到支持，余款约定分期支付，逾期未付的申请人可以申请强制执行',
    });
  }

  private correct(course: Course, least: number, most: number): Next {
    const { random } = this;
    course.corrections--;
    const changes = random.pick([
      { statement: '更正：工资拖欠的起止月份以银行流水为准，其余事实与申请表一致，工友名单另附' },
      { requests: '变更请求：增加未休年休假工资和加班工资两项，具体金额以核算表为准' },
      { respondents: respondents(this.people, random), requests: '更正被申请方名称，以营业执照为准' },
    ]);
    const kept = 'respondents' in changes && changes.respondents?.length === 0 ? { requests: changes.requests } : changes;
    return this.step(course.registrar, least, most, 'CorrectApplication', course, { reason: '申请人核对后要求更正', changes: kept });
  }

  private handlerOf(found: OpenCase): Actor {
    const id = found.assignment?.handler;
    return this.office.handlers.find((one) => one.id === id) as Actor;
  }
}
