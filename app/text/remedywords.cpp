// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/remedywords.h"

#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString remedy(const edits::Remedy &remedy)
{
    const auto day = shortDate(remedy.to);
    switch (remedy.kind) {
    case edits::RemedyKind::Move:
        return Words::tr("Move to %1", "Mon 18 May").arg(day);
    case edits::RemedyKind::PutIn:
        return Words::tr("Put it on %1", "a session on Mon 18 May").arg(day);
    case edits::RemedyKind::TakeOut:
        return Words::tr("Take out that of %1", "the session of Mon 18 May").arg(day);
    }
    return {};
}

} // namespace fivepace::words
