// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace fivepace {

QString FileChooser::open(const QString &title, const QString &filter) const
{
    return QFileDialog::getOpenFileName(
        nullptr, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
}

QString FileChooser::save(
    const QString &title, const QString &filter, const QString &suggestedName, const QString &ending) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QFileDialog dialog(nullptr, title, folder.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

} // namespace fivepace
