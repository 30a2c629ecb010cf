// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance.h"

#include <utility>

namespace fivepace {

namespace {

int countOfFollowed = 0;

/// What is above an object: on the screen where it is an item, else in the tree of objects.
QObject *above(QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    return item != nullptr && item->parentItem() != nullptr ? item->parentItem() : object->parent();
}

QQuickItem *pageOf(QObject *object)
{
    for (; object != nullptr; object = above(object)) {
        if (object->property("restsWhileHidden").toBool())
            return qobject_cast<QQuickItem *>(object);
    }
    return nullptr;
}

} // namespace

Attendance::Attendance(QObject &receiver)
    : QObject(&receiver)
{
}

Attendance &Attendance::of(QObject &receiver)
{
    auto *attendance = receiver.findChild<Attendance *>(QString(), Qt::FindDirectChildrenOnly);
    return attendance != nullptr ? *attendance : *new Attendance(receiver);
}

void Attendance::follow(bool opened, const std::function<void()> &now, std::function<void()> later)
{
    if (!isResting()) {
        ++countOfFollowed;
        m_owed = nullptr;
        m_owesOpened = false;
        now();
        return;
    }
    if (m_owesOpened)
        return;
    m_owed = std::move(later);
    m_owesOpened = opened;
}

int Attendance::followed()
{
    return countOfFollowed;
}

bool Attendance::isResting()
{
    if (!m_page) {
        m_page = pageOf(parent());
        if (m_page)
            connect(m_page, &QQuickItem::visibleChanged, this, &Attendance::catchUp);
    }
    return m_page && !m_page->isVisible();
}

void Attendance::catchUp()
{
    if (!m_owed || !m_page->isVisible())
        return;
    ++countOfFollowed;
    m_owesOpened = false;
    std::exchange(m_owed, nullptr)();
}

} // namespace fivepace
