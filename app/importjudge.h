// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "storage/store.h"

#include <QObject>

#include <array>
#include <atomic>
#include <future>
#include <set>
#include <string>

namespace fivepace {

/// What would become of the rows of a table, and what they say together: worked out once, since there may be
/// a hundred thousand.
struct JudgedRows {
    exchange::ImportPlan plan;
    std::array<int, 4> counts {}; ///< by verdict
    std::set<exchange::RefusalKind> refusals;
    bool hasUndated = false; ///< a best of an athlete who may come in has no day
    bool hasGroupless = false; ///< somebody who may come in is in no group

    static JudgedRows of(exchange::ImportPlan plan);
};

/// Judges the rows of a long table on a helper thread, and makes an edit of them, against the squad as its
/// file has it.
class ImportJudge : public QObject {
    Q_OBJECT

public:
    ~ImportJudge() override;

    /// `source` stays as it is until `ended` or `stop`.
    void start(const std::string &squadFile, const exchange::ImportSource &source,
        const exchange::ImportOptions &options);
    /// Of the rows that are taken; `plan` stays as it is until `made` or `stop`.
    void startEdit(const std::string &squadFile, const exchange::ImportPlan &plan,
        std::vector<exchange::Answer> answers, const exchange::ImportOptions &options);
    /// Waits for a few rows at most, or for an edit; neither signal comes.
    void stop();
    bool isBusy() const { return m_isBusy; }
    /// From 0 to 1.
    double partDone() const { return m_part; }

Q_SIGNALS:
    void progressed();
    void ended(fivepace::Result<fivepace::JudgedRows> &judged);
    void made(fivepace::Result<fivepace::Edit> &edit);

private:
    template <class Work> void run(const std::string &squadFile, Work work);

    std::future<void> m_work;
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_part = 0;
    bool m_isBusy = false;
    int m_round = 0; ///< what an earlier one still tells is dropped
};

} // namespace fivepace
