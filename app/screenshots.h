// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QQmlApplicationEngine;
class QQuickWindow;

namespace fivepace {

class Settings;
class Workspace;

/// The program's window, with its pages; null where its QML does not load.
QQuickWindow *openWindow(QQmlApplicationEngine &engine);

/// Goes to every page and its states; `arrived` gets a name such as "log-typing".
void visit(QQuickWindow &window, const std::function<void(const QString &name)> &arrived);

/// Writes every page and every view of it as "today-light.png", "log-stopwatch-dark.png" into `folder`, in
/// the themes light and dark or the one chosen for this run; a squad that is not open is the example. Gives
/// the exit status.
int takeScreenshots(Workspace &workspace, Settings &settings, const QString &folder, QSize size);

/// Visits every page and view on an empty squad and on the example; gives 1 where anything warned, and says
/// what.
int selfTest(Workspace &workspace);

} // namespace fivepace
