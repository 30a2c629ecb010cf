// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjudge.h"

#include "asidepace.h"

#include <algorithm>
#include <utility>

namespace fivepace {

using namespace exchange;

JudgedRows JudgedRows::of(ImportPlan plan)
{
    JudgedRows judged;
    for (const auto &row : plan.rows) {
        ++judged.counts.at(static_cast<std::size_t>(row.verdict));
        for (const auto &refusal : row.refusals)
            judged.refusals.insert(refusal.kind);
        const auto *athlete = std::get_if<AthleteValue>(&row.value);
        if (!athlete || row.verdict == Verdict::AlreadyThere)
            continue;
        judged.hasGroupless = judged.hasGroupless || athlete->groups.empty();
        judged.hasUndated
            = judged.hasUndated || !std::ranges::all_of(athlete->bests, &AthleteValue::Best::isDated);
    }
    judged.plan = std::move(plan);
    return judged;
}

ImportJudge::~ImportJudge()
{
    stop();
}

void ImportJudge::start(
    const std::string &squadFile, const ImportSource &source, const ImportOptions &options)
{
    stop();
    m_stop = false;
    m_part = 0;
    const auto round = ++m_round;
    m_work
        = std::async(std::launch::async, [this, round, squadFile, &source, options]() -> Result<JudgedRows> {
              const auto tell = [this](double part) {
                  m_part = part;
                  QMetaObject::invokeMethod(this, &ImportJudge::progressed, Qt::QueuedConnection);
                  waitAside();
                  return !m_stop;
              };
              const auto store = Store::open(squadFile, OpenMode::Read);
              const auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
              auto judged = squad
                  ? Result<JudgedRows>(JudgedRows::of(planImport(*squad, source, options, tell)))
                  : Result<JudgedRows>(squad.error());
              QMetaObject::invokeMethod(
                  this, [this, round] { take(round); }, Qt::QueuedConnection);
              return judged;
          });
}

void ImportJudge::stop()
{
    m_stop = true;
    ++m_round;
    if (m_work.valid())
        m_work.wait();
    m_work = {};
}

void ImportJudge::take(int round)
{
    if (round != m_round || !m_work.valid())
        return;
    auto judged = m_work.get();
    Q_EMIT ended(judged);
}

} // namespace fivepace
