/** A plan whose milestones have every status, moves in both directions, and words of every kind. */
export const planWithEveryStatus = `---
pmo-career: plan
title: From PMO Analyst to PMO Lead
start: 2026-01-05
review: monthly
---

## Milestones

- [x] M1 Baseline agreed: every core level rests on an example seen by somebody who knows my work. (due: 2026-02-02)
- [/] M2 Manager told, sponsor asked. (due: 2020-03-02)
- [ ] M3 Stage gates: level 3 shown, with evidence in the log. (due: 2099-04-01) (baseline: 2099-03-01)
- [/] M4 שאלתי את ראש ה-PMO ביום שלישי (due: 2099-05-04) (baseline: 2099-05-14)
- [-] M5 Certificate passed. (due: 2099-06-01) (reason: No budget)
- [ ] M6 Aveylongwordwithoutanyblankthatdoesnotfitintoanarrowcolumnofatableandmustbreak
- [ ] Decision taken: apply, wait or change direction. (due: 2099-09-01)

## Actions

### M3 Stage gates

- [x] A1 Learn: read the standard. (due: 2026-01-20)
- [/] A2 Do: prepare one gate. (due: 2099-03-20)
- [ ] A3 Ask: a board member. (due: 2099-03-25)
- [-] A4 Show: one gate pack. (reason: M3 moved)
`;
