// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendarevent.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace fivepace::exchange {

/// A calendar for other programs (iCalendar, RFC 5545). `name` is what they call it. It names no method: to
/// publish by RFC 5546 wants an organizer's address, and nobody has given one. Times of day are those of
/// `zone`, whose clock changes are written along; an invalid zone counts as UTC. The same events give the
/// same bytes.
QByteArray icalendar(const std::vector<CalendarEvent> &events, const QString &name, const QTimeZone &zone);

} // namespace fivepace::exchange
