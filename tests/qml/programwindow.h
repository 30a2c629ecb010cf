// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qmlwarnings.h"
#include "screenshots.h"
#include "settings.h"
#include "support/openworkspace.h"

#include <QJSValue>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace fivepace::test {

/// The program's own window on a squad in memory, driven by keys and the mouse.
class ProgramWindow {
public:
    explicit ProgramWindow(const Squad &squad)
        : workspace(squad)
        , m_settings(nullptr)
    {
        m_settings.setThemeForThisRun(QStringLiteral("light"));
        Settings::makeCurrent(&m_settings);
        Workspace::makeCurrent(&workspace);
        m_window = openWindow(m_engine);
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window))
            qFatal("the window does not open");
    }

    void show(const QString &page)
    {
        open(page);
        QTest::qWait(50);
    }
    QQuickWindow *window() const { return m_window; }
    /// As `show`, without waiting for what comes after.
    void open(const QString &page) { QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page)); }
    /// Draws what the window shows now.
    void draw()
    {
        QCoreApplication::processEvents();
        m_window->grabWindow();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const auto letter : text)
            QTest::keyClick(m_window, letter.toLatin1());
    }
    /// What has just come up is laid out only when it is drawn: a click before that would go beside it.
    void click(QQuickItem *item)
    {
        draw();
        const auto middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle);
    }
    void setSize(int width, int height)
    {
        m_window->resize(width, height);
        QTest::qWait(50);
    }

    /// The item of that name that can be seen; null where there is none.
    QQuickItem *find(const QString &name) const
    {
        return first(
            m_window->contentItem(), [&](const QQuickItem &item) { return item.objectName() == name; });
    }
    /// The item with exactly this text that can be seen.
    QQuickItem *saying(const QString &text) const
    {
        return first(m_window->contentItem(),
            [&](const QQuickItem &item) { return item.property("text").toString() == text; });
    }
    /// The control with this name for screen readers that can be seen.
    QQuickItem *labelled(const QString &label) const
    {
        return first(m_window->contentItem(), [&](const QQuickItem &item) {
            return item.isEnabled() && item.property("label").toString() == label;
        });
    }
    QQuickItem *focused() const { return m_window->activeFocusItem(); }
    /// Every item that can be seen and for which `claim` holds.
    template <class Claim> QList<QQuickItem *> all(const Claim &claim) const
    {
        QList<QQuickItem *> found;
        collect(m_window->contentItem(), claim, found);
        return found;
    }
    QStringList pages() const
    {
        QVariant names;
        QMetaObject::invokeMethod(m_window, "pageNames", Q_RETURN_ARG(QVariant, names));
        return names.canConvert<QJSValue>() ? names.value<QJSValue>().toVariant().toStringList()
                                            : names.toStringList();
    }
    QVariant pageProperty(const char *name) const
    {
        const auto page = m_window->property("shownPage");
        return page.value<QObject *>()->property(name);
    }
    QString warnings() const { return QmlWarnings::all(); }

private:
    template <class Claim> static QQuickItem *first(QQuickItem *item, const Claim &claim)
    {
        if (!item->isVisible())
            return nullptr;
        if (claim(*item))
            return item;
        for (auto *child : item->childItems()) {
            if (auto *found = first(child, claim))
                return found;
        }
        return nullptr;
    }

    template <class Claim>
    static void collect(QQuickItem *item, const Claim &claim, QList<QQuickItem *> &found)
    {
        if (!item->isVisible())
            return;
        if (claim(*item))
            found.append(item);
        for (auto *child : item->childItems())
            collect(child, claim, found);
    }

    QmlWarnings m_warnings;

public:
    OpenWorkspace workspace;

private:
    Settings m_settings;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace fivepace::test
