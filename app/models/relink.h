// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance.h"
#include "workspace.h"

#include <QPointer>

namespace fivepace {

/// Points `current` at another workspace: `opened` is called when a file is opened or replaced, `edited`
/// after each edit; on a page that is hidden, once it is shown again. False where it was that one already.
template <class Receiver, class... Edited>
bool relink(QPointer<Workspace> &current, Workspace *next, Receiver *receiver, void (Receiver::*opened)(),
    void (Receiver::*edited)(Edited...))
{
    if (current == next)
        return false;
    if (current)
        QObject::disconnect(current, nullptr, receiver, nullptr);
    current = next;
    if (!next)
        return true;
    auto *attendance = &Attendance::of(*receiver);
    const auto start = [receiver, opened] { (receiver->*opened)(); };
    QObject::connect(
        next, &Workspace::opened, receiver, [attendance, start] { attendance->follow(true, start, start); });
    QObject::connect(
        next, &Workspace::edited, receiver, [attendance, start, receiver, edited](const Edit &edit) {
            if constexpr (sizeof...(Edited) == 0) {
                const auto follow = [receiver, edited] { (receiver->*edited)(); };
                attendance->follow(false, follow, follow);
            } else {
                attendance->follow(
                    false, [receiver, edited, &edit] { (receiver->*edited)(edit); }, start);
            }
        });
    return true;
}

/// Points `current` at another object whose `signal` is followed by `slot`. False where it was that one
/// already.
template <class Source, class Receiver>
bool relink(QPointer<Source> &current, Source *next, void (Source::*signal)(), Receiver *receiver,
    void (Receiver::*slot)())
{
    if (current == next)
        return false;
    if (current)
        QObject::disconnect(current, nullptr, receiver, nullptr);
    current = next;
    if (next)
        QObject::connect(next, signal, receiver, slot);
    return true;
}

/// Gives a property its next value; false where it had that one already.
template <class T> bool assign(T &current, const T &next)
{
    if (current == next)
        return false;
    current = next;
    return true;
}

} // namespace fivepace
