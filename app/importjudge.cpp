// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjudge.h"

#include "asidepace.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
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

/// `work` makes of the squad what one of the signals tells; what comes of it is told on the thread of this.
template <class Work> void ImportJudge::run(const std::string &squadFile, Work work)
{
    stop();
    m_stop = false;
    m_part = 0;
    m_isBusy = true;
    m_work = std::async(std::launch::async, [this, round = ++m_round, squadFile, work = std::move(work)] {
        const auto store = Store::open(squadFile, OpenMode::Read);
        const auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
        const auto tell = work(squad);
        QMetaObject::invokeMethod(
            this,
            [this, round, tell] {
                if (round != m_round)
                    return;
                m_isBusy = false;
                tell();
            },
            Qt::QueuedConnection);
    });
}

void ImportJudge::start(
    const std::string &squadFile, const ImportSource &source, const ImportOptions &options)
{
    run(squadFile, [this, &source, options](const Result<Squad> &squad) {
        const auto progress = [this](double part) {
            m_part = part;
            QMetaObject::invokeMethod(this, &ImportJudge::progressed, Qt::QueuedConnection);
            waitAside();
            return !m_stop;
        };
        const auto judged = std::make_shared<Result<JudgedRows>>(squad
                ? Result<JudgedRows>(JudgedRows::of(planImport(*squad, source, options, progress)))
                : Result<JudgedRows>(squad.error()));
        return [this, judged] { Q_EMIT ended(*judged); };
    });
}

void ImportJudge::startEdit(const std::string &squadFile, const ImportPlan &plan, std::vector<Answer> answers,
    const ImportOptions &options)
{
    run(squadFile, [this, &plan, answers = std::move(answers), options](const Result<Squad> &squad) {
        IdSource ids(QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::system()->generate64());
        const auto edit = std::make_shared<Result<Edit>>(squad
                ? Result<Edit>(importEdit(*squad, plan, answers, options, ids))
                : Result<Edit>(squad.error()));
        return [this, edit] { Q_EMIT made(*edit); };
    });
}

void ImportJudge::stop()
{
    m_stop = true;
    m_isBusy = false;
    ++m_round;
    if (m_work.valid())
        m_work.wait();
    m_work = {};
}

} // namespace fivepace
