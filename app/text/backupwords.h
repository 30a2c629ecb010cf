// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/restoring.h"

#include <QString>
#include <QStringList>

namespace fivepace::words {

/// "8 athletes", "3 sessions", "32 rep times", "4 results", without those that are none.
QStringList counts(int athletes, int sessions, int repTimes, int results);
/// "Today", "Yesterday", else "Fri 1 May", with the year where it is another one.
QString dayBack(Date day, Date today);
/// "athlete A. Haddad", "3 sessions", "84 rep times", "4 results"; empty where there is nothing.
QStringList surplus(const SquadSurplus &more);
/// Where dates and edits do not agree which of two backups is the newer one.
QString newestInDoubt(const QString &ofLatestDate, const QString &ofLatestEdits);
/// "Now has 3 sessions and 84 rep times more. This backup has athlete A. Haddad more."
QString againstNow(const SquadSurplus &now, const SquadSurplus &then);

} // namespace fivepace::words
